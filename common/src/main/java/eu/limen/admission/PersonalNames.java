package eu.limen.admission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of people in texts of officers and in mailboxes: given names that are common in Europe and are no word and no place, and whatever stands behind a word
 * that announces a name. Offices and places pass. A family name that stands alone, or a rare given name, is spelled like a place and is not found. Pure.
 */
public final class PersonalNames {

    /** Common given names; left out are those that are also words, months or towns (Mark, Christian, Jan, Martin, Sofia, Milan). */
    private static final Set<String> GIVEN = words("""
            adam adriana agnes agnieszka ahmed aisha alejandro aleksandar aleksandra alessandro alessia alexander alexandra alexandru
            ali alice aleš alžběta amélie ana anastasia anders andré andrea andreas andreea andrei andrej andrzej angela anita anja
            anna anne anneliese annika antoine anton antonia antonio aoife arkadiusz arnaud astrid attila balázs barbara bartosz
            beata beatriz benedikt benjamin bernard bernhard birgit björn blaž bogdan bojan boris branko brigitte bruno camille
            carina carlos carmen caroline catarina catherine cécile charlotte christiane christina christine christoph christopher
            claire claudia clémence cristian cristina dagmar damian daniel daniela danuta dariusz david deborah denis diana diego
            dieter dimitri dimitrios dirk dominik dorota dorothea dragan dušan edith eduard eduardo elena eleni elisabeth elizabeth
            elke ella emil emilia emily emma emmanuel enrico erich erik erika erzsébet esther eszter eva evelyn fabian fatima federico
            felix ferenc fernando filip florian francesca francesco francisco franck françois françoise franz franziska fredrik
            friedrich gabor gábor gabriel gabriela gabriele georg george georgios gerald gerhard gianluca giorgio giovanni giulia
            giuseppe gottfried grzegorz gudrun guillaume günter günther gustav hannah hannes hans harald hassan heidi heike heinrich
            heinz helena helga helmut henri henrik herbert hermann horst hubert hugo hussein ibrahim ildikó ilona ines inge ingrid
            ioana ioannis irena irina isabel isabelle istvan istván ivan ivana iveta jacek jacques jakob jakub jana janez jasmina
            javier jerzy jessica jiří joachim joana joanna joão johan johann johanna johannes john jonas jordi jorge josé josef
            josip joão józef juan judit judith jules julia julian juliane julie julien jürgen jutta karel karin karl karolina
            katarina katarzyna katharina katja katrin khaled klára klaus konrad konstantin kristian kristina krisztina krzysztof
            lars lászló laura laurent lena leon leonardo leonhard libor linda ljubica lorenzo louis louise lubomir luca lucas lucia
            lucie ludwig luis luisa lukas lukáš maciej magdalena magnus mahmoud maja małgorzata manfred manuel manuela marc marcel
            marcin marco marek margaret margarete margit maria mariana marie marija marina mario marion marius mariusz marko markus
            marlene marta martina matej mateusz mathieu mathilde matteo matthias maurizio mehmet melanie michael michaela michał
            michel michele michelle miguel mihai mihaela mikael miklós mirela miroslav mirko mohamed mohammad mohammed monica monika
            mustafa nadia nadine natalia natalie nataša nathalie nicolas nicole niklas nikola nikolaos nikolas nina norbert
            nuno olaf oleksandr olena olga oliver olivia olivier omar oscar oskar otto pablo paolo pascal patricia patrick patrik
            paul paula paulina pavel pavol pawel paweł pedro peter petr petra philipp philippe piotr rachel radek rafael rafał raphaël
            raluca rainer ralf ramona raúl regina reinhard renate renata ricardo richard robert roberto rodrigo roland rosa rudolf
            rui ruth sabine samir samuel sandra sara sarah sébastien sebastian sergei sergio siegfried sigrid silvia simon simona
            simone slavko sofie sonja sophie stefan stefania stefano štefan stéphane stephan stephanie steven susanne svetlana sven
            sylvia sylvie szilvia tamara tamás tanja tatiana tatjana teresa terézia thérèse theresa thierry thomas thorsten tibor
            tihana tobias tomasz tomáš tomaž torsten tünde ulrich ulrike ursula ute valeria valérie vanessa vasile veronika
            vincent vincenzo vladimir vlasta volker walter werner wilhelm wojciech wolfgang xavier yannick yusuf yvonne zbigniew
            zdeněk zdravko zoltán zoran zsófia zsolt zuzana željko
            """);

    /** What makes a place of a name. */
    private static final Set<String> OF_PLACES = words(
            "st ste sankt san santa santo sant sao são saint sainte sveti sveta svätý szent sv svatý svatá sint vila"
                    + " villa porto monte");

    /** Places that begin with a name. */
    private static final Set<String> SECOND_HALVES =
            words("alm ellend elend enzersdorf gail lankowitz rain saal schmolln taferl wörth woerth zell");

    /** What an office or its place is called. */
    private static final Set<String> OF_OFFICES = words("""
            border police customs station desk centre center office crossing point checkpoint motorway road bridge tunnel airport port
            bahnhof grenze grenzpolizei polizei zoll richtung gare poste pont route autoroute douane police direction bus train lorry
            """);

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");

    /** A word behind which a name stands, then two words that begin with a capital. */
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?i:\\b(?:driver|passenger|suspect|smuggler|facilitator|named"
                    + "|name|namens|hei(?:ß|ss)t|kollegin|kollege|conducteur|conductrice|passager|passagère|nommée?|s['’]appelle)\\b)"
                    + "(?:\\s*[:,]|\\s+(?:is|was|ist|war|est))?\\s+(\\p{Lu}\\p{Ll}+)\\s+(\\p{Lu}\\p{Ll}+)");

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[._+-]+");
    private static final int SHORTEST_FAMILY_NAME = 3;

    private PersonalNames() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a text seems to name somebody. */
    static boolean isNaming(String text) {
        return isAnnouncing(text) || hasGivenName(text);
    }

    private static boolean isAnnouncing(String text) {
        return ANNOUNCED
                .matcher(text)
                .results()
                .anyMatch(found ->
                        !OF_OFFICES.contains(small(found.group(1))) && !OF_OFFICES.contains(small(found.group(2))));
    }

    private static boolean hasGivenName(String text) {
        List<String> words =
                WORD.matcher(text).results().map(found -> found.group()).toList();
        for (int at = 0; at < words.size(); at++) {
            String before = at == 0 ? "" : small(words.get(at - 1));
            String behind = at + 1 == words.size() ? "" : small(words.get(at + 1));
            if (isGivenName(words.get(at)) && !OF_PLACES.contains(before) && !SECOND_HALVES.contains(behind)) {
                return true;
            }
        }
        return false;
    }

    /** With a capital, and each part of a double one. */
    private static boolean isGivenName(String word) {
        return Character.isUpperCase(word.charAt(0))
                && Arrays.stream(small(word).split("-")).allMatch(GIVEN::contains);
    }

    /**
     * Whether a mailbox seems to be a person's and not a desk's: {@code anna.muster@}, {@code a.muster@}.
     *
     * @param address with or without what stands behind the at sign
     */
    public static boolean isOfAPerson(String address) {
        List<String> parts = List.of(BETWEEN_PARTS.split(small(address.split("@", 2)[0])));
        boolean initial = parts.size() == 2
                && parts.get(0).length() == 1
                && Character.isLetter(parts.get(0).charAt(0))
                && parts.get(1).length() >= SHORTEST_FAMILY_NAME;
        return initial || hasGivenNameBehindNoSaint(parts);
    }

    private static boolean hasGivenNameBehindNoSaint(List<String> parts) {
        for (int at = 0; at < parts.size(); at++) {
            boolean place = at > 0 && OF_PLACES.contains(parts.get(at - 1));
            if (GIVEN.contains(parts.get(at)) && !place) {
                return true;
            }
        }
        return false;
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
