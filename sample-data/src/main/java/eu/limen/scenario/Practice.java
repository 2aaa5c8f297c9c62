package eu.limen.scenario;

import eu.limen.model.Context;
import eu.limen.model.Mobility;
import eu.limen.model.Regime;
import eu.limen.model.Selectivity;

/** Under which powers and in which way checks are made. */
record Practice(Regime regime, Mobility mobility, Selectivity selectivity) {

    static final Practice POLICE_CHECKS = new Practice(Regime.POLICE_CHECK, Mobility.MOBILE, Selectivity.RISK_BASED);
    static final Practice TARGETED_CONTROL =
            new Practice(Regime.BORDER_CONTROL, Mobility.MOBILE, Selectivity.RISK_BASED);
    static final Practice SYSTEMATIC_CONTROL =
            new Practice(Regime.BORDER_CONTROL, Mobility.STATIC, Selectivity.SYSTEMATIC);

    Context context() {
        return regime == Regime.BORDER_CONTROL ? Context.BORDER_CONTROL : Context.POLICE_INLAND;
    }
}
