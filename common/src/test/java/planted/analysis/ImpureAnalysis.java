package planted.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import planted.model.ModelWithBadHabits;

/** Judges with a file, a printer and a guest that belongs to the codec. */
public final class ImpureAnalysis {

    private ImpureAnalysis() {}

    static void judge(ModelWithBadHabits model, JsonNode node, Path file) {
        System.out.println(file + " " + node + " " + model.hashCode());
    }
}
