package dev.coyield.benchmarks;

/** What a chain of workers passes along until it meets the one that it is for. */
public record Job(int worker, int payload) {
    static final int WORKERS = 8;

    static Job[] jobs(int count) {
        var jobs = new Job[count];
        for (int index = 0; index < count; index++) {
            jobs[index] = new Job(index % WORKERS, index);
        }
        return jobs;
    }
}
