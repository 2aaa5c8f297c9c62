package eu.limen.flow;

import eu.limen.model.MeasureReport;
import eu.limen.model.SourceReport;
import eu.limen.model.StatementReport;
import org.jspecify.annotations.Nullable;

/** A report of a register rather than of counts: exactly one of the three is given. */
public record Fact(
        @Nullable MeasureReport measure,
        @Nullable StatementReport statement,
        @Nullable SourceReport source) {}
