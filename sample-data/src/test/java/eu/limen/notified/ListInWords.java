package eu.limen.notified;

import eu.limen.model.BorderType;
import eu.limen.model.LegalGround;
import eu.limen.model.Procedure;
import eu.limen.model.Threat;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.register.history.HistoricDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says the decisions of the history in words again, in the manner of the published list but in words of our own. */
final class ListInWords {

    private static final String HEADER =
            "member_state,start,end,borders,legal_basis,reason,source,notification_no,evidence_level";
    private static final Map<Threat, String> THREATS = Map.of(
            Threat.MIGRANT_SMUGGLING, "migrant smuggling",
            Threat.TERRORISM, "terrorism",
            Threat.OTHER_ORGANISED_CRIME, "organised crime",
            Threat.FIREARMS_TRAFFICKING, "weapons",
            Threat.TRAFFICKING_IN_HUMAN_BEINGS, "human trafficking",
            Threat.HYBRID_OR_SABOTAGE, "sabotage",
            Threat.PUBLIC_HEALTH, "coronavirus",
            Threat.EVENT, "summit");

    private final SectionRegister sections = SectionRegister.standard();

    String of(List<HistoricDecision> decisions) {
        return decisions.stream().map(this::row).collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    private String row(HistoricDecision decision) {
        return String.join(
                ",",
                decision.state(),
                LocalDate.ofEpochDay(decision.startDay()).toString(),
                LocalDate.ofEpochDay(decision.endDay()).toString(),
                '"' + borders(decision) + '"',
                "",
                '"' + reason(decision) + '"',
                decision.source(),
                decision.number() == null ? "" : decision.number().toString(),
                decision.evidence().name());
    }

    private String borders(HistoricDecision decision) {
        if (decision.sections().isEmpty()) {
            return "not stated";
        }
        boolean everywhere =
                decision.sections().contains("*") || !decision.exceptStates().isEmpty();
        if (everywhere) {
            String words = "all internal " + types(decision) + " borders";
            return decision.exceptStates().isEmpty()
                    ? words
                    : words + " except borders with " + countries(decision.exceptStates());
        }
        List<String> parts = new ArrayList<>();
        decision.sections().forEach(id -> parts.add(border(decision, Objects.requireNonNull(sections.find(id)))));
        return String.join("; ", parts);
    }

    private String border(HistoricDecision decision, Section section) {
        String state = decision.state();
        if (!section.oneSided()) {
            String neighbour = countries(List.of(section.across(state)));
            return section.borderType() == BorderType.LAND
                    ? "land border with " + neighbour
                    : "ports with ferry connections to " + neighbour;
        }
        if (section.id().equals("SE:SEA")) {
            return "harbours in Police Region South and West";
        }
        String type = section.borderType().name().toLowerCase(Locale.ROOT) + " borders";
        return decision.withStates().isEmpty() ? type : type + " with " + countries(decision.withStates());
    }

    private static String types(HistoricDecision decision) {
        return decision.borderTypes().stream()
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
    }

    private static String countries(List<String> states) {
        return states.stream()
                .map(state -> new Locale.Builder().setRegion(state).build().getDisplayCountry(Locale.ENGLISH))
                .collect(Collectors.joining(" and "));
    }

    private static String reason(HistoricDecision decision) {
        List<String> words = new ArrayList<>();
        boolean deficiencies = decision.grounds().contains(LegalGround.EXTERNAL_BORDER_DEFICIENCIES);
        if (decision.procedure() == Procedure.COUNCIL) {
            words.add("Recommendation of the Council");
        } else if (deficiencies) {
            words.add("situation at the external borders");
        }
        if (decision.grounds().contains(LegalGround.LARGE_SCALE_MOVEMENTS)) {
            words.add("irregular migration");
        }
        decision.threats().stream().map(THREATS::get).filter(Objects::nonNull).forEach(words::add);
        return words.isEmpty() ? "threat to public order" : String.join("; ", words);
    }
}
