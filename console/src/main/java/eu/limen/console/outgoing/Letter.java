package eu.limen.console.outgoing;

import eu.limen.model.AlertStatus;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.register.StateNames;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An e-mail in plain words.
 *
 * @param subject one line
 */
record Letter(String subject, String text) {

    private static final String EXERCISE = "EXERCISE";

    private static final String CLOSING = """
            This message was sent by Limen, which nobody reads answers to. It holds no figures: they are shown after login.
            """;

    /** The words of a message. */
    static Letter of(Message message, SectionRegister register) {
        StringBuilder text = new StringBuilder();
        for (Notice notice : message.notices()) {
            text.append(paragraph(notice, register)).append('\n');
        }
        return new Letter(oneLine(subject(message)), text + CLOSING);
    }

    private static String subject(Message message) {
        List<Notice> notices = message.notices();
        String mark = message.isExerciseOnly() ? EXERCISE + " - " : "";
        if (message.digest()) {
            long exercises = notices.stream().filter(Notice::exercise).count();
            String some = exercises > 0 && !message.isExerciseOnly() ? ", some of them " + EXERCISE : "";
            return mark + "Limen: digest of alerts" + some;
        }
        Notice only = notices.get(0);
        return mark + "Limen: " + words(only.status()) + ", urgency " + only.urgency() + ", "
                + String.join(", ", only.sections());
    }

    private static String paragraph(Notice notice, SectionRegister register) {
        String mark = notice.exercise() ? EXERCISE + ": this is practised; it has not happened.\n" : "";
        String sections = notice.sections().stream()
                .map(section -> inWords(section, register))
                .collect(Collectors.joining("; "));
        return mark
                + """
                What: %s
                Alert: %s, revision %d
                Urgency: %s
                Sections: %s
                Read it and acknowledge it: %s
                """.formatted(
                                words(notice.status()),
                                oneLine(notice.alertId()),
                                notice.revision(),
                                notice.urgency(),
                                oneLine(sections),
                                notice.link());
    }

    private static String words(AlertStatus status) {
        return switch (status) {
            case NEW -> "new alert";
            case UPDATE -> "update of an alert";
            case CANCEL -> "alert cancelled";
            case ENDED -> "alert ended";
        };
    }

    private static String inWords(String section, SectionRegister register) {
        Section found = register.find(section);
        if (found == null) {
            return section;
        }
        return section + " (" + found.states().stream().map(StateNames::alone).collect(Collectors.joining(", ")) + ')';
    }

    /** Nothing in it may begin a line of its own, such as a further header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
