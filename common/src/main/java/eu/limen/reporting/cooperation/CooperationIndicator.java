package eu.limen.reporting.cooperation;

/** What is counted of the cooperation of states (domain G8). Each has its sheet in {@code reporting/indicators.csv}. */
public enum CooperationIndicator {
    ALERTS_RECEIVED("ALERTS"),
    ALERTS_ANSWERED("ALERTS"),
    ALERTS_ANSWERED_BY_ALL("ALERTS"),
    MEDIAN_HOURS_TO_ANSWER("MEDIAN_HOURS"),
    DECISIONS_ON_RESULTS("DECISIONS"),
    DISSENTS_ON_RESULTS("DECISIONS"),
    REVIEWS_HELD("REVIEWS"),
    REVIEWS_DUE("REVIEWS"),
    REVIEWS_HELD_WHEN_DUE("REVIEWS"),
    CONTROLS_DECIDED("DECISIONS"),
    CONTROLS_STATING_JOINT_RISK_ANALYSIS("DECISIONS"),
    CONTROLS_WITH_JOINT_RISK_ANALYSIS("DECISIONS"),
    SHARE_OF_ALERTS_ANSWERED("SHARE"),
    SHARE_OF_ALERTS_ANSWERED_BY_ALL("SHARE"),
    SHARE_OF_DECISIONS_IN_DISSENT("SHARE"),
    SHARE_OF_REVIEWS_HELD_WHEN_DUE("SHARE"),
    SHARE_OF_CONTROLS_WITH_JOINT_RISK_ANALYSIS("SHARE");

    private final String unit;

    CooperationIndicator(String unit) {
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }
}
