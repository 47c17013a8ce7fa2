package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A knight's tour on 5x5 by the fewest-exits rule, with backtracking. */
public final class Case171KnightsTourSmall {
    static final int[][] MOVES = {{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}};

    record Step(int exits, int y, int x) {}

    static List<int[]> exits(int[][] board, int n, int r, int c) {
        List<int[]> out = new ArrayList<>();
        for (int[] move : MOVES) {
            int y = r + move[0];
            int x = c + move[1];
            if (0 <= y && y < n && 0 <= x && x < n && board[y][x] == 0) {
                out.add(new int[] {y, x});
            }
        }
        return out;
    }

    static List<List<Integer>> copy(int[][] board) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int[] row : board) {
            rows.add(Arrays.stream(row).boxed().toList());
        }
        return rows;
    }

    @Coroutine
    static Generator<List<List<Integer>>, Void, Void> tour(int[][] board, int n, int r, int c, int step) {
        board[r][c] = step;
        if (step == n * n) {
            Co.yield(copy(board));
        } else {
            List<Step> ranked = new ArrayList<>();
            for (int[] exit : exits(board, n, r, c)) {
                ranked.add(new Step(exits(board, n, exit[0], exit[1]).size(), exit[0], exit[1]));
            }
            ranked.sort(Comparator.comparingInt(Step::exits)
                    .thenComparingInt(Step::y)
                    .thenComparingInt(Step::x));
            for (Step next : ranked) {
                Co.yieldFrom(tour(board, n, next.y(), next.x(), step + 1));
            }
        }
        board[r][c] = 0;
        return Co.done();
    }

    public static void main(String[] args) {
        int n = 5;
        int[][] board = new int[n][n];
        var g = tour(board, n, 0, 0, 1);
        for (List<Integer> row : g.next()) {
            say(row);
        }
        say("second tour");
        for (List<Integer> row : g.next()) {
            say(row);
        }
        g.close();
        long set = Arrays.stream(board)
                .flatMapToInt(Arrays::stream)
                .filter(v -> v != 0)
                .count();
        say("cells still set after close", set);
    }
}
