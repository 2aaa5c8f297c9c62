package eu.limen.paper;

import java.util.List;

/** One thing on a paper, below the heading of its part. */
public sealed interface Block permits AuthorsPart, Figure, Items, Lacking, Note, Rows, Table, Text {

    void write(Page page);

    /** The tables in it, for those who want the numbers. */
    default List<Table> tables() {
        return List.of();
    }
}
