package eu.limen.exchange;

import eu.limen.law.CaseLaw;
import eu.limen.model.AlertStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * All trend warnings and pattern reports of a month, in the rhythm of the periodic indicators (Implementing Regulation (EU) 2021/581, Annex 1).
 *
 * @param due on the 15th of the month after
 * @param withdrawn ids of alerts that corrected data no longer bear out: what was reported of them is to be taken back
 */
public record EurosurMonth(YearMonth month, LocalDate due, List<EurosurReport> reports, List<String> withdrawn) {

    public EurosurMonth {
        reports = List.copyOf(reports);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Lists the products of a month, sorted by id; what stays with the two states is left out. */
    public static EurosurMonth of(ReportMonth month, List<AnalysisProduct> products, CaseLaw cases) {
        List<AnalysisProduct> shared = products.stream()
                .filter(product -> product.sharing().kind() != ReportKind.NOT_SHARED)
                .toList();
        return new EurosurMonth(
                month.month(),
                month.due(),
                shared.stream()
                        .filter(product -> product.status() != AlertStatus.CANCEL)
                        .map(product -> EurosurReport.of(product, cases))
                        .toList(),
                shared.stream()
                        .filter(product -> product.status() == AlertStatus.CANCEL)
                        .map(AnalysisProduct::id)
                        .toList());
    }
}
