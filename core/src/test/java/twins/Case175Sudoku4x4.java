package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A small constraint search that yields each solution. */
public final class Case175Sudoku4x4 {
    static boolean fits(int[][] g, int r, int c, int v) {
        for (int i = 0; i < 4; i++) {
            if (g[r][i] == v || g[i][c] == v) {
                return false;
            }
        }
        int br = r / 2 * 2;
        int bc = c / 2 * 2;
        for (int y = br; y < br + 2; y++) {
            for (int x = bc; x < bc + 2; x++) {
                if (g[y][x] == v) {
                    return false;
                }
            }
        }
        return true;
    }

    static List<List<Integer>> copy(int[][] g) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int[] row : g) {
            rows.add(Arrays.stream(row).boxed().toList());
        }
        return rows;
    }

    @Coroutine
    static Generator<List<List<Integer>>, Void, Void> solve(int[][] g) {
        for (int r = 0; r < 4; r++) {
            for (int c = 0; c < 4; c++) {
                if (g[r][c] == 0) {
                    for (int v = 1; v < 5; v++) {
                        if (fits(g, r, c, v)) {
                            g[r][c] = v;
                            Co.yieldFrom(solve(g));
                            g[r][c] = 0;
                        }
                    }
                    return Co.done();
                }
            }
        }
        Co.yield(copy(g));
        return Co.done();
    }

    public static void main(String[] args) {
        int[][] grid = {{1, 0, 0, 0}, {0, 0, 3, 0}, {0, 4, 0, 0}, {0, 0, 0, 2}};
        int count = 0;
        for (List<List<Integer>> s : solve(grid)) {
            count++;
            say("solution", s);
        }
        say("count", count);
        say("empty grid", solve(new int[4][4]).stream().count());
    }
}
