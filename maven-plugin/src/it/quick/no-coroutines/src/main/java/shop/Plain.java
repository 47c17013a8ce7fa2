package shop;

final class Plain {
    private Plain() {}

    static String greeting(String name) {
        return "Hello " + name;
    }
}
