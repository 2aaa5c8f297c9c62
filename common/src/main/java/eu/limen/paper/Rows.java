package eu.limen.paper;

import java.util.List;

/** Names with what they are, as a form has them. */
public record Rows(List<Row> rows) implements Block {

    public Rows {
        rows = List.copyOf(rows);
    }

    public static Rows of(Row... rows) {
        return new Rows(List.of(rows));
    }

    @Override
    public void write(Page page) {
        page.rows(rows);
    }
}
