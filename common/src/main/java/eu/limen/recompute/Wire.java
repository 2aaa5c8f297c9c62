package eu.limen.recompute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Leads what one step says to those that listen, at once and in order. */
final class Wire<T> implements Consumer<T> {

    private final List<Consumer<? super T>> listeners = new ArrayList<>();

    void to(Consumer<? super T> listener) {
        listeners.add(listener);
    }

    @Override
    public void accept(T said) {
        listeners.forEach(listener -> listener.accept(said));
    }

    <R> Wire<R> map(Function<? super T, ? extends R> function) {
        Wire<R> mapped = new Wire<>();
        to(said -> mapped.accept(function.apply(said)));
        return mapped;
    }

    <R> Wire<R> flatMap(Function<? super T, ? extends Iterable<? extends R>> function) {
        Wire<R> mapped = new Wire<>();
        to(said -> function.apply(said).forEach(mapped));
        return mapped;
    }

    Wire<T> filter(Predicate<? super T> wanted) {
        Wire<T> filtered = new Wire<>();
        to(said -> {
            if (wanted.test(said)) {
                filtered.accept(said);
            }
        });
        return filtered;
    }

    /** This and others as one. */
    @SafeVarargs
    final Wire<T> union(Wire<? extends T>... others) {
        Wire<T> all = new Wire<>();
        to(all);
        for (Wire<? extends T> other : others) {
            other.to(all);
        }
        return all;
    }
}
