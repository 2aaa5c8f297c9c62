package eu.limen.reporting.yearbook;

/** Sentences that stand beside many tables. */
final class Words {

    /** What stands in a cell in place of a figure. */
    static final String KEY =
            "hidden: not shown, so that no small number of persons can be known; none: nothing was reported; b: the series breaks in the period";

    static final String NO_SUM =
            "Nothing is added over states: both sides of a section may have counted the same person.";

    private Words() {}
}
