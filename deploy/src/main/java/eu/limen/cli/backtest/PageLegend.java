package eu.limen.cli.backtest;

import eu.limen.model.VerdictCode;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says what the bars of the drawings mean, by the same looks and signs. */
final class PageLegend {

    static final String ALERTS = "<ul class=\"legend\">\n" + entry("present", "", "present rules")
            + entry("candidate", "", "candidate") + entry("candidate cancelled", "x", "cancelled later")
            + "<li><b>+</b> gained</li>\n<li><b>\u2212</b> lost</li>\n<li><b>\u2190</b> earlier with the candidate</li>\n"
            + "<li><b>\u2192</b> later</li>\n</ul>\n";

    private PageLegend() {}

    static String verdicts() {
        return Arrays.stream(VerdictCode.values())
                .map(verdict -> entry(
                        VerdictTimeline.look(verdict), VerdictTimeline.sign(verdict), BacktestWords.plain(verdict)))
                .collect(Collectors.joining("", "<ul class=\"legend\">\n", "</ul>\n"));
    }

    private static String entry(String look, String sign, String words) {
        return "<li><svg viewBox=\"0 0 38 16\" aria-hidden=\"true\"><g class=\"" + look
                + "\"><rect x=\"1\" y=\"1\" width=\"36\" height=\"14\"/></g><text class=\"sign inside\" x=\"19\" y=\"12\" text-anchor=\"middle\">"
                + sign + "</text></svg> " + words + "</li>\n";
    }
}
