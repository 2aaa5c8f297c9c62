package eu.limen.sequences;

import eu.limen.flow.FlowWeek;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a flow's week on a route.
 *
 * @param assessed whether it could be judged at all
 * @param residual see {@link eu.limen.flow.RouteWeek#residual()}
 * @param rise the week itself if it is a rise by the rules of its close, else null
 */
public record KnownWeek(
        boolean assessed, double residual, @Nullable FlowWeek rise) {}
