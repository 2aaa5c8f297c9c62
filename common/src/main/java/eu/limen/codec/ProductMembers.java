package eu.limen.codec;

import eu.limen.disclosure.ChanceBand;
import eu.limen.disclosure.ShownCount;
import eu.limen.disclosure.ShownFigures;
import eu.limen.exchange.AnalysisProduct;
import eu.limen.exchange.Finding;
import eu.limen.exchange.ImpactAspect;
import eu.limen.exchange.ImpactProposal;
import eu.limen.exchange.Way;
import eu.limen.exchange.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members that the views of a product share. */
final class ProductMembers {

    private static final List<ImpactAspect> ASPECTS = List.of(ImpactAspect.values());

    private ProductMembers() {}

    /** Which result it is, and where it stands. */
    static void about(ResultSink json, AnalysisProduct product) {
        json.text("about", product.id())
                .whole("revision", product.revision())
                .instant("knownAt", product.knownAtMillis())
                .word("status", product.status())
                .text("ending", product.ending())
                .flag("exercise", product.exercise())
                .text("title", product.headline())
                .words("threats", product.threats())
                .object(
                        "period",
                        product,
                        (period, of) -> period.day("from", of.firstDay()).day("until", of.lastDay()))
                .day("since", product.since());
    }

    static void finding(ResultSink json, Finding finding) {
        flow(json, finding);
        json.objects("windows", finding.windows(), ProductMembers::window);
        figures(json, finding.figures());
        json.object("personsChecked", finding.personsChecked(), ProductMembers::count);
    }

    /** The same in sums only. */
    static void sum(ResultSink json, Finding finding) {
        flow(json, finding);
        figures(json, finding.figures());
    }

    private static void flow(ResultSink json, Finding finding) {
        json.text("section", finding.section())
                .text("direction", finding.direction())
                .word("threat", finding.threat())
                .word("change", finding.change())
                .word("extent", finding.extent());
    }

    private static void window(ResultSink json, Window window) {
        json.day("from", window.firstDay())
                .word("label", window.label())
                .object("found", window.found(), ProductMembers::count);
    }

    private static void figures(ResultSink json, @Nullable ShownFigures figures) {
        if (figures == null) {
            return;
        }
        json.object("found", figures.found(), ProductMembers::count)
                .text("expected", figures.expected())
                .object("chance", figures.chance(), ProductMembers::chance);
    }

    private static void count(ResultSink json, ShownCount count) {
        json.whole("least", count.least()).whole("most", count.most()).text("text", count.text());
    }

    private static void chance(ResultSink json, ChanceBand band) {
        json.word("band", band).text("text", band.words());
    }

    static void way(ResultSink json, AnalysisProduct product) {
        json.object(
                "way",
                product.way().equals(Way.NOT_KNOWN) ? null : product.way(),
                (way, of) -> way.word("transport", of.transport())
                        .word("modusOperandi", of.modusOperandi())
                        .flag("inVehicles", of.inVehicles())
                        .text("text", of.words()));
    }

    static void confidence(ResultSink json, AnalysisProduct product) {
        json.object(
                "confidence",
                product.confidence(),
                (words, of) -> words.word("overall", of.overall())
                        .word("credibility", of.credibility())
                        .word("reliability", of.reliability())
                        .word("validation", of.validation())
                        .text("text", of.text()));
        json.flag("bothSides", product.grounds().bothSides())
                .keyed("dataUntil", product.dataUntil(), (days, day) -> days.text(day.getKey(), day.getValue()));
    }

    static void impact(ResultSink json, ImpactProposal impact) {
        json.object(
                "impact",
                impact,
                (words, of) -> words.flag("proposed", true)
                        .word("overall", of.overall())
                        .objects(
                                "aspects",
                                ASPECTS.stream()
                                        .filter(of.aspects()::containsKey)
                                        .toList(),
                                (one, aspect) -> one.word("aspect", aspect)
                                        .word("word", of.aspects().get(aspect))
                                        .text("provision", aspect.provision()))
                        .text("note", ImpactProposal.NOTE));
    }
}
