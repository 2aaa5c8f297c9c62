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
            "No exact count. What was found and how many were checked is told for whole weeks, of a threat in one direction, in classes of "
                    + "five or wider that begin at a multiple of five: taking one from another, here or in another product, tells no "
                    + "number below five from the others.",
            "No number of single days, of one way of acting or of travel, of one type of check, or of weeks that overlap: only that "
                    + "they stand out.",
            "No statement on why people move, who is to blame, or what the law makes of it.");

    private Limits() {}
}
