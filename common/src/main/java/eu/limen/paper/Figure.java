package eu.limen.paper;

import eu.limen.plot.Illustration;
import java.util.List;

/** A picture with the numbers that are drawn in it, for whoever does not see it or wants to check it. */
public record Figure(Illustration picture, Table numbers) implements Block {

    @Override
    public List<Table> tables() {
        return List.of(numbers);
    }

    @Override
    public void write(Page page) {
        page.figure(this);
    }
}
