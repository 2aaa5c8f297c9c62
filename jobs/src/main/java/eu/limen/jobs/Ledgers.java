package eu.limen.jobs;

import eu.limen.flow.AdmittedReport;
import eu.limen.flow.Entry;
import eu.limen.flow.SectionInput;
import eu.limen.jobs.operator.LedgerFunction;
import eu.limen.model.Balance;
import eu.limen.rules.AcceptedRules;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** Second step: one truth per report, and its changes as sums per section. */
final class Ledgers {

    private Ledgers() {}

    static SingleOutputStreamOperator<SectionInput> keep(
            DataStream<Entry> admitted, BroadcastStream<AcceptedRules> rules, AnalysisSettings settings) {
        return admitted.keyBy(Entry::source, Types.STRING)
                .connect(rules)
                .process(new LedgerFunction(settings), TypeInformation.of(SectionInput.class))
                .uid("ledger")
                .name("Keep the ledger of each source");
    }

    static DataStream<AdmittedReport> admitted(SingleOutputStreamOperator<SectionInput> changes) {
        return changes.getSideOutput(LedgerFunction.ADMITTED);
    }

    static DataStream<Balance> balances(SingleOutputStreamOperator<SectionInput> changes) {
        return changes.getSideOutput(LedgerFunction.BALANCES);
    }
}
