package eu.limen.jobs.replay;

import eu.limen.flow.AdmittedReport;
import eu.limen.model.Alert;
import eu.limen.model.Balance;
import eu.limen.model.Situation;

/** Keeps the balances of a run, and passes on everything else. */
record RunWatch(ReplayWatch outside, LastBalances balances) implements ReplayWatch {

    @Override
    public void read(long lines, long knowledgeMillis) {
        outside.read(lines, knowledgeMillis);
    }

    @Override
    public void admitted(AdmittedReport report) {
        outside.admitted(report);
    }

    @Override
    public void situation(Situation situation) {
        outside.situation(situation);
    }

    @Override
    public void alert(Alert alert) {
        outside.alert(alert);
    }

    @Override
    public void balance(Balance balance) {
        balances.take(balance);
        outside.balance(balance);
    }
}
