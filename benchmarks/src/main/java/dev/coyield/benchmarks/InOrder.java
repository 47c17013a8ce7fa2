package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The values of a tree, in order. */
final class InOrder {
    private InOrder() {}

    /** By hand: not recursive, a stack of what is still to come. */
    static final class Stack implements Iterator<Integer> {
        private Node[] stack = new Node[16];
        private int size;

        Stack(Node root) {
            push(root);
        }

        private void push(Node node) {
            for (Node left = node; left != null; left = left.left()) {
                if (size == stack.length) {
                    stack = Arrays.copyOf(stack, size * 2);
                }
                stack[size++] = left;
            }
        }

        @Override
        public boolean hasNext() {
            return size > 0;
        }

        @Override
        public Integer next() {
            if (size == 0) {
                throw new NoSuchElementException();
            }
            Node node = stack[--size];
            push(node.right());
            return node.value();
        }
    }

    @Coroutine
    static Iterator<Integer> delegating(Node node) {
        if (node.left() != null) {
            Co.yieldFrom(delegating(node.left()));
        }
        Co.yield(node.value());
        if (node.right() != null) {
            Co.yieldFrom(delegating(node.right()));
        }
        return null;
    }

    @Coroutine
    static Iterator<Integer> handingOver(Node node) {
        if (node.left() != null) {
            Co.yieldFrom(handingOver(node.left()));
        }
        Co.yield(node.value());
        return node.right() == null ? null : handingOver(node.right());
    }
}
