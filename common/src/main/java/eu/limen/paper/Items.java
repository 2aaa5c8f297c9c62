package eu.limen.paper;

import java.util.List;

/** A list whose order says nothing. */
public record Items(List<String> items) implements Block {

    public Items {
        items = List.copyOf(items);
    }

    public static Items of(String... items) {
        return new Items(List.of(items));
    }

    @Override
    public void write(Page page) {
        page.list(items);
    }
}
