package shop;

final class Plain {
    private Plain() {}

    static String first() {
        return Harbor.unload(1).next();
    }
}
