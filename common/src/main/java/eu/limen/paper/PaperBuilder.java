package eu.limen.paper;

import eu.limen.model.GeneratedBy;
import eu.limen.model.IsoText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Puts a paper together, piece by piece. */
public final class PaperBuilder {

    private String file = "";
    private final String kind;
    private final String title;
    private Layout layout = Layout.REPORT;
    private String banner = Paper.DRAFT;
    private final List<String> handling = new ArrayList<>();
    private final List<Row> made = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<String> caveats = new ArrayList<>();

    PaperBuilder(String kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    public PaperBuilder layout(Layout given) {
        layout = given;
        return this;
    }

    /** Name of its file, without ending. */
    public PaperBuilder file(String name) {
        file = name;
        return this;
    }

    /** Says something else than that it is a draft which was not filed. */
    public PaperBuilder banner(String sentence) {
        banner = sentence;
        return this;
    }

    public PaperBuilder handling(String sentence) {
        handling.add(sentence);
        return this;
    }

    /**
     * What it was made from.
     *
     * @param knownAtMillis the last tick that it knows, epoch milliseconds
     */
    public PaperBuilder made(long knownAtMillis, GeneratedBy generatedBy) {
        return made("As known at", IsoText.instant(knownAtMillis))
                .made("Rule set", generatedBy.ruleSet() + ", version " + generatedBy.ruleSetVersion())
                .made("Methods", "version " + generatedBy.methodVersion());
    }

    /** What else it was made from. */
    public PaperBuilder made(String name, String value) {
        made.add(new Row(name, value));
        return this;
    }

    public PaperBuilder part(Part part) {
        parts.add(part);
        return this;
    }

    public PaperBuilder parts(Collection<Part> more) {
        parts.addAll(more);
        return this;
    }

    public PaperBuilder source(Source source) {
        sources.add(source);
        return this;
    }

    public PaperBuilder sources(Collection<Source> more) {
        sources.addAll(more);
        return this;
    }

    public PaperBuilder caveat(String sentence) {
        caveats.add(sentence);
        return this;
    }

    public Paper build() {
        return new Paper(layout, file, kind, title, banner, handling, made, parts, sources, caveats);
    }
}
