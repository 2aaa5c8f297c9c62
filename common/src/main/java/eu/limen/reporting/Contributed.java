package eu.limen.reporting;

/**
 * What one report adds to one figure of a month, told apart by every dimension that it states.
 *
 * @param amount 0 too: a figure that somebody counted and found nothing of is not the same as none
 */
public record Contributed(FigureName figure, long amount) {}
