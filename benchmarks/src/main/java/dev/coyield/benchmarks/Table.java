package dev.coyield.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The command line: runs the comparisons, all or those that its arguments (JMH's) name, and prints a Markdown table: ns for
 * an item, the ratio to the form by hand, bytes allocated for an item.
 */
public final class Table {
    private static final String HAND = "hand";

    private Table() {}

    /** One row. */
    private record Row(String comparison, String form, double ns, double bytes) {

        static Row of(RunResult result) {
            BenchmarkParams run = result.getParams();
            String[] names = run.getBenchmark().split("\\.");
            String parameters = run.getParamsKeys().stream()
                    .map(key -> " " + key + " " + run.getParam(key))
                    .collect(Collectors.joining());
            double bytes = result.getSecondaryResults().entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                    .mapToDouble(entry -> entry.getValue().getScore())
                    .findFirst()
                    .orElse(Double.NaN);
            Result<?> time = result.getPrimaryResult();
            return new Row(
                    names[names.length - 2] + parameters,
                    names[names.length - 1],
                    time.getStatistics().getPercentile(50),
                    bytes);
        }

        /** A consumer's forms are compared with that consumer by hand. */
        String hand() {
            return comparison.equals("Consumers") || comparison.equals("PrimitiveConsumers")
                    ? HAND + form.replaceFirst("^(hand|coyield|kotlin)", "")
                    : HAND;
        }
    }

    /** Runs. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        var options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xms1g", "-Xmx1g")
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.println();
        System.out.println("JDK " + System.getProperty("java.vm.version") + ", " + System.getProperty("os.arch"));
        System.out.println();
        print(results.stream().map(Row::of).toList());
        System.out.println();
        System.out.println("| a suspended generator of 8 ints and 4 references | bytes |");
        System.out.println("| --- | ---: |");
        StateSize.measure().forEach((form, bytes) -> System.out.println("| " + form + " | " + bytes + " |"));
    }

    private static void print(List<Row> rows) {
        System.out.println("| comparison | form | ns | to hand | bytes |");
        System.out.println("| --- | --- | ---: | ---: | ---: |");
        Map<String, List<Row>> comparisons =
                rows.stream().collect(Collectors.groupingBy(Row::comparison, LinkedHashMap::new, Collectors.toList()));
        comparisons.forEach((comparison, forms) -> {
            Map<String, Double> byForm = new TreeMap<>();
            forms.forEach(row -> byForm.put(row.form(), row.ns()));
            var sorted = new ArrayList<>(forms);
            sorted.sort(Comparator.comparing(row -> !row.form().startsWith(HAND)));
            for (Row row : sorted) {
                Double hand = byForm.get(row.hand());
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %.2f | %s | %.1f |%n",
                        comparison,
                        row.form(),
                        row.ns(),
                        hand == null ? "-" : String.format(Locale.ROOT, "%.2f", row.ns() / hand),
                        row.bytes());
            }
        });
    }
}
