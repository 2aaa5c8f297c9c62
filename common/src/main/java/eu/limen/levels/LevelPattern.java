package eu.limen.levels;

import eu.limen.flow.Showing;
import java.util.List;

/** A pattern that compares levels: what a closed week shows of it, and nothing where it has nothing to go by. */
interface LevelPattern {

    List<Showing> look(RecentWeeks weeks);
}
