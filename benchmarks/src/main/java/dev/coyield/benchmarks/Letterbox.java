package dev.coyield.benchmarks;

/** By which a Kotlin sequence gets what ours is sent. */
public final class Letterbox<T> {
    T content;

    /** What lies in it. */
    public T getContent() {
        return content;
    }

    /** Replaces it. */
    public void setContent(T content) {
        this.content = content;
    }
}
