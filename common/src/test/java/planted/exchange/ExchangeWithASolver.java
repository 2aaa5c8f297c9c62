package planted.exchange;

import org.ojalgo.optimisation.ExpressionsBasedModel;

/** Solves a linear programme where nothing is released. */
public final class ExchangeWithASolver {

    private ExchangeWithASolver() {}

    static int variables(ExpressionsBasedModel programme) {
        return programme.countVariables();
    }
}
