package eu.limen.draft;

import eu.limen.flow.Quantity;
import eu.limen.model.Agreement;
import eu.limen.model.DimensionCode;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureType;
import eu.limen.model.Regime;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Part;
import eu.limen.paper.Table;
import eu.limen.paper.Text;
import java.util.ArrayList;
import java.util.List;

/** The four alternatives of Art. 26(1), each with what the record and the data say about it; whether they suffice is the author's to assess. */
final class Alternatives {

    private static final int WEEKS = 26;
    private static final int DAYS_A_WEEK = 7;

    private final Dossier dossier;
    private final EvidenceParts evidence;

    Alternatives(Dossier dossier) {
        this.dossier = dossier;
        this.evidence = new EvidenceParts(dossier);
    }

    /** One part per alternative, numbered below the given number. */
    List<Part> parts(String number) {
        return List.of(
                part(number + ".1", "Proportionate police checks", "Art. 26(1), 23(a)", this::policeChecks),
                part(number + ".2", "Transfer of apprehended persons", "Art. 26(1), 23a", this::transfers),
                part(number + ".3", "Other police cooperation", "Art. 26(1)", this::cooperation),
                Part.of(
                        number + ".4",
                        "Common travel restrictions",
                        "Art. 26(1), 21a(2)",
                        travelRestrictions(),
                        author("Common travel restrictions")));
    }

    private Part part(String number, String heading, String provision, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            rows.add(List.of(file.id(), words.on(file)));
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    "alternative-" + Wording.file(heading),
                    heading + ": what the record and the data say",
                    "the last 26 closed weeks",
                    List.of(Column.words("Section"), Column.words("What is known")),
                    Together.rows(rows)));
        }
        blocks.add(author(heading));
        return Part.of(number, heading, provision).with(blocks);
    }

    private static AuthorsPart author(String alternative) {
        return new AuthorsPart(
                alternative
                        + ": whether the objectives could be attained by this, alone or together with others, and why or why not.",
                "Art. 26(1)");
    }

    private String policeChecks(SectionFile file) {
        String direction = dossier.direction(file.section());
        List<String> words = new ArrayList<>();
        for (String state : file.section().states()) {
            long police = sum(file, Quantity.personsChecked(Regime.POLICE_CHECK), state, direction);
            long control = sum(file, Quantity.personsChecked(Regime.BORDER_CONTROL), state, direction);
            if (police + control > 0) {
                words.add(Wording.name(state) + ": " + Wording.count(police) + " persons checked in police checks, "
                        + Wording.count(control) + " under border control.");
            }
        }
        if (words.isEmpty()) {
            words.add("No checks are reported here, so police checks and control cannot be compared.");
        }
        words.add(evidence.words(
                file,
                DimensionCode.YIELD,
                DimensionCode.HINTERLAND,
                DimensionCode.MODE_OF_CHECKS,
                DimensionCode.EQUIVALENCE_RISK));
        return String.join(" ", words).strip();
    }

    private String transfers(SectionFile file) {
        List<String> words = new ArrayList<>();
        boolean agreed = dossier.measure().agreements().contains(Agreement.ART_23A);
        words.add(
                agreed
                        ? "The procedure is recorded as agreed with the neighbour."
                        : "No agreement on the procedure is recorded with this decision.");
        long stated = sum(file, Quantity.PERSONS_WITH_TRANSFERS_STATED);
        if (stated == 0) {
            words.add("No report states how many of those apprehended were transferred.");
        } else {
            words.add(Wording.count(sum(file, Quantity.PERSONS_TRANSFERRED_ACROSS)) + " of " + Wording.count(stated)
                    + " persons apprehended were transferred across this section, as far as reports state it.");
        }
        return String.join(" ", words);
    }

    private String cooperation(SectionFile file) {
        boolean patrols = !file.register()
                .inForce(MeasureType.JOINT_PATROL, dossier.asOfDay())
                .isEmpty();
        String words = evidence.words(file, DimensionCode.COOPERATION, DimensionCode.JOINT_SHARE);
        String recorded = dossier.measure().agreements().isEmpty()
                ? "No agreement is recorded with this decision."
                : "Recorded with this decision: "
                        + Wording.plainAnd(dossier.measure().agreements()) + ".";
        String joint = patrols ? " A measure of joint patrols is in force here." : "";
        return (words.isEmpty() ? recorded : words) + joint;
    }

    private Text travelRestrictions() {
        boolean health = dossier.measure().grounds().contains(LegalGround.PUBLIC_HEALTH);
        return new Text(
                health
                        ? "The ground is a public health emergency, for which common travel restrictions exist. Limen holds no data on them."
                        : "Common travel restrictions are for large-scale public health emergencies; that is not the ground of this decision.");
    }

    private long sum(SectionFile file, int quantity, String state, String direction) {
        return file.sum(side -> side.sums().get(quantity), state, direction, fromDay(), dossier.asOfDay());
    }

    private long sum(SectionFile file, int quantity) {
        return file.sum(side -> side.sums().get(quantity), fromDay(), dossier.asOfDay());
    }

    private long fromDay() {
        return dossier.asOfDay() - (long) WEEKS * DAYS_A_WEEK;
    }

    /** What is known of an alternative on a section. */
    private interface Words {
        String on(SectionFile file);
    }
}
