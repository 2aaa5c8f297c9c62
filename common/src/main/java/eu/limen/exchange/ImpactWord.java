package eu.limen.exchange;

import java.util.Locale;

/** An impact level that may be proposed. The fourth, critical, is for people alone: it is temporary and about the functioning of the whole area. */
public enum ImpactWord {
    LOW,
    MEDIUM,
    HIGH;

    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
