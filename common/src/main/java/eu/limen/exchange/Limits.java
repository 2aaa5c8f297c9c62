package eu.limen.exchange;

import java.util.List;

/** What every product that leaves the two states says about itself. */
public final class Limits {

    /** Nothing is sent by Limen. */
    public static final String NOT_SENT =
            "Prepared by Limen, sent by nobody yet. Limen sends nothing; a person decides.";

    /** What is not in it, and what it is not for. */
    public static final List<String> NOT_IN_IT = List.of(
            "No personal data: no person, document, vehicle or case, and nothing by which one could be found.",
            "No nationality, age or sex: they are not in the reports that Limen reads.",
            "No ground to stop or check anybody: it is about sections and days.",
            "No count below five, and nothing from which one could be computed.",
            "No statement on why people move, who is to blame, or what the law makes of it.");

    private Limits() {}
}
