package dev.coyield.benchmarks;

/** A binary tree's node; its values are its nodes' places in order. */
public record Node(Node left, int value, Node right) {

    /** A balanced tree of {@code start} to {@code end - 1}. */
    static Node balanced(int start, int end) {
        if (start >= end) {
            return null;
        }
        int middle = (start + end) >>> 1;
        return new Node(balanced(start, middle), middle, balanced(middle + 1, end));
    }

    /** A tree that is a list: no node has a left child. */
    static Node list(int length) {
        Node node = null;
        for (int value = length - 1; value >= 0; value--) {
            node = new Node(null, value, node);
        }
        return node;
    }
}
