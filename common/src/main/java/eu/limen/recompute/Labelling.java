package eu.limen.recompute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** The labels of sequences: each key keeps a book, takes in what arrives, and says what a tick closes or changes. */
final class Labelling<I, B> implements Judgement<I> {

    /** What is said of a key at a tick. */
    interface Saying<B> {
        void of(String key, B book, long tick);
    }

    private final Supplier<B> empty;
    private final BiConsumer<B, I> take;
    private final Saying<B> saying;
    private final Map<String, B> books = new HashMap<>();

    Labelling(Supplier<B> empty, BiConsumer<B, I> take, Saying<B> saying) {
        this.empty = empty;
        this.take = take;
        this.saying = saying;
    }

    @Override
    public long at(String key, List<I> inputs, long tick) {
        B book = books.computeIfAbsent(key, unused -> empty.get());
        inputs.forEach(input -> take.accept(book, input));
        saying.of(key, book, tick);
        return NEVER;
    }
}
