package eu.limen.paper;

import java.util.List;

/**
 * Says in place of figures which data would be needed for them.
 *
 * @param what cannot be shown
 * @param data that are lacking, at least one
 */
public record Lacking(String what, List<String> data) implements Block {

    public Lacking {
        data = List.copyOf(data);
    }

    public static Lacking of(String what, String... data) {
        return new Lacking(what, List.of(data));
    }

    @Override
    public void write(Page page) {
        page.box("lacking", "Data lacking", what + " cannot be shown here. Lacking: " + String.join("; ", data) + ".");
    }
}
