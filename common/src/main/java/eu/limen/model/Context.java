package eu.limen.model;

/** In which kind of operation something was found (code list of Implementing Regulation (EU) 2021/581, Annex 1). */
public enum Context {
    BORDER_CONTROL(Regime.BORDER_CONTROL),
    POLICE_INLAND(Regime.POLICE_CHECK),
    CRIME_PREVENTION_OPERATION(Regime.POLICE_CHECK),
    TRAFFIC(Regime.POLICE_CHECK);

    private final Regime regime;

    Context(Regime regime) {
        this.regime = regime;
    }

    /** The regime this context belongs to (contract section 1, "What is counted"). */
    public Regime regime() {
        return regime;
    }
}
