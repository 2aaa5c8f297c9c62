package eu.limen.model;

/** What to expect a number of weeks ahead, as counts at the present exposure. */
public record ForecastPoint(int weeksAhead, double median, double low80, double high80, double low95, double high95) {}
