package eu.limen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write to anna.muster@example.org",
                "call 0664 123 45 67",
                "call +386 (1) 428-4000",
                "the van W 123 AB",
                "the van LJ-123-AB again",
                "motorway LJ 123 AB",
                "the van A 123 BC on motorway A 100",
                "motorway A 1234567",
                "motorway A 123 BC",
                "the van B A 100",
                "the van B-A 100",
                "the van B-XY 100",
                "GZ A 100",
                "motorway 0664 123 45 67",
                "on motorway A 100 12345",
                "A 100 12 34",
                "passport seen",
                "document P1234567 found",
                "stopped at 46.5547, 15.6459",
                "Mr Novak asks",
                "Frau Muster weiss davon",
                "P<AUTMUSTERMANN<<MAX",
                "driver is John Smith",
                "call Anna",
                "Hans-Peter weiss davon",
                "the driver Vasco Oliveira was known",
                "ein Mann namens Zlatko Horvat",
                "le conducteur s'appelle Yves Dupont",
                "ask KATARINA at the desk"
            })
    void whatPointsAtAPersonIsSuspected(String text) {
        boolean suspected = PersonalText.isSuspected(text);

        assertThat(suspected).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Joint operation on AT-SI since 05:40, ends 2025-03-04.",
                "Known: measure AT-2024-901 of lineage AT-L901, week 2025-W09",
                "Under Regulation (EU) 2016/399, Art. 25a(5)",
                "Motorway A 2, traffic of the fair in Graz; 3 patrols, 12 checks",
                "A 100 closed, we are on the E 55 and the A100.",
                "Closed: motorway A 100 towards AT, autobahn A100 and Bundesstraße B 317 are free",
                "Spielfeld Bahnhof closed until noon, we check at Border Police Graz",
                "Joint patrol with Policija Gornja Radgona and Villa Opicina",
                "Traffic of St. Martin and Sankt Peter, all at Maria Saal",
                "The driver Border Police asked for left towards Novi Sad",
                "Milan and Sofia report the same; in Jan and Mar it was less",
                "Grenzpolizei Bad Radkersburg übernimmt, Kollegen aus Szentgotthárd sind da",
                "La police de Saint Jean a contrôlé le train de Lille",
                "Gateway sent the day twice; we correct it by 14:00 on 4.3.2025"
            })
    void whatOfficersWriteOfTheirWorkIsNot(String text) {
        boolean suspected = PersonalText.isSuspected(text);

        assertThat(suspected).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"anna.mueller@polizei.example", "a.mueller@polizei.example", "Mueller_Anna@polizei.example"})
    void aMailboxWithANameIsOfAPerson(String address) {
        assertThat(PersonalNames.isOfAPerson(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "graz@desks.example",
                "border.police@desks.example",
                "st.peter-duty@desks.example",
                "pccc-dolga.vas@desks.example"
            })
    void aMailboxOfADeskIsNot(String address) {
        assertThat(PersonalNames.isOfAPerson(address)).isFalse();
    }
}
