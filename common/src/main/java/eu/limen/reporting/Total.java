package eu.limen.reporting;

import java.util.List;

/** A figure that is the sum of others, all of which are released beside it: what a reader can subtract. */
public record Total(FigureName of, List<FigureName> parts) {

    public Total {
        parts = List.copyOf(parts);
    }
}
