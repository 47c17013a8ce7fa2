package shop;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Names.all().forEachRemaining(System.out::println);
        Names.more().forEachRemaining(System.out::println);
    }
}
