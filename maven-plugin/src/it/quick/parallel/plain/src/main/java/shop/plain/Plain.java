package shop.plain;

public final class Plain {
    private Plain() {}

    public static int twice(int number) {
        return 2 * number;
    }
}
