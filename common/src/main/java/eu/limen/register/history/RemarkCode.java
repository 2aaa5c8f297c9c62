package eu.limen.register.history;

/** What a person should know of how a row of a list was read. */
public enum RemarkCode {
    SCOPE_NOT_STATED("the list states no borders"),
    WORDS_NOT_UNDERSTOOD("the list's words on the borders were not all understood: no scope was read"),
    OUTER_LIMIT("all borders are named as the outer limit; which of them is left open"),
    FOCUS_NAMED("the list adds where most controls are; the scope is read wider than that"),
    UNCONFIRMED("the list calls the scope unconfirmed or subject to change"),
    TYPE_NOT_STATED("a neighbour is named without a type of border: the land border, if the two share one"),
    NAMED_STATES_ONLY("of an air or sea border only the traffic with the states in withStates is meant"),
    STATES_EXCEPTED("the states in exceptStates are left out; an air or sea border cannot show that"),
    PLACES_NAMED("towns, ports or airports are named; the section that contains them is given"),
    PART_OF_TRAFFIC("some traffic is left out, such as leisure boats"),
    CROSSING_POINTS("the list speaks of the crossing points in use"),
    RIVER("a border on a river or lake is named; it belongs to the land section"),
    CHANGES_WITHIN("the scope changes within the period; the part that is stated for the whole period is given"),
    OTHER_CONTROL_LIFTED("the list also says that an earlier decision was lifted in part; that is not shown there"),
    THREAT_NOT_NAMED("the reason names no threat that has a code"),
    REASON_NOT_UNDERSTOOD("the list's words on the reason were not understood"),
    PROCEDURE_OUR_READING("the list names no procedure; it is read from length and order of the periods"),
    NUMBER_REPEATED("the list's number stands at another decision too"),
    DATE_CORRECTED("the source misprints a date"),
    PERIOD_INFERRED("start or end is concluded from the decisions before and after"),
    SCOPE_INFERRED("the scope is concluded from the decisions before and after"),
    NOT_PROLONGED("a later public account no longer names this control"),
    SCOPE_IN_REASON("part of the scope stands among the reasons of the list");

    private final String words;

    RemarkCode(String words) {
        this.words = words;
    }

    /** The remark as a clause for people. */
    public String words() {
        return words;
    }
}
