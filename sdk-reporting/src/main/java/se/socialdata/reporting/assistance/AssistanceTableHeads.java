package se.socialdata.reporting.assistance;

import se.socialdata.core.assistance.AssistanceDuration;
import se.socialdata.core.identity.Sex;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/** What the tables of the family have in common: heads with notes on comparability, columns of sexes and of months. */
final class AssistanceTableHeads {

    static final String TOTAL = "total";
    static final String DURATION = "duration";
    static final String UNKNOWN_SEX = "unknown";
    static final LocalizedText TOTAL_LABEL = LocalizedText.of("Totalt", "Total");
    static final LocalizedText PERSONS = LocalizedText.of("Antal personer", "Number of persons");
    static final LocalizedText HOUSEHOLDS = LocalizedText.of("Antal hushåll", "Number of households");

    private static final LocalizedText SOURCE = LocalizedText.of(
            "Registrets månadsuppgifter om ekonomiskt bistånd", "Monthly records of economic assistance");

    private static final int NEW_OBSTACLES = 2017;

    private static final int INTRODUCTION_ENDS = 2012;

    private final AssistanceSettings settings;
    private final AssistanceSelection selection;

    AssistanceTableHeads(AssistanceSettings settings, AssistanceSelection selection) {
        this.settings = settings;
        this.selection = selection;
    }

    TableHead.Builder head(String id, LocalizedText title, LocalizedText unit) {
        TableHead.Builder head = TableHead.builder()
                .id(id)
                .title(title.plus(" " + settings.getYear()))
                .unit(unit)
                .source(SOURCE);
        if (settings.getYear() >= INTRODUCTION_ENDS) {
            head.addNotes(
                    LocalizedText.of(
                            "Serien har ett brott: 1993–2011 ingår hushåll med introduktionsersättning, från och med 2012 inte.",
                            "The series is broken: households with introduction benefit are included 1993–2011 and not from 2012."));
        }
        if (selection.twice() > 0) {
            head.addNotes(LocalizedText.of(
                    selection.twice() + " månadsposter gäller ett hushåll och en månad som redan hade räknats.",
                    selection.twice() + " records concern a household and month that had been counted already."));
        }
        if (selection.withoutIdentity() > 0) {
            head.addNotes(
                    LocalizedText.of(
                            selection.withoutIdentity()
                                    + " personrader saknar identitet; sådana personer kan räknas flera gånger om de byter hushåll.",
                            selection.withoutIdentity()
                                    + " rows of persons are without identity; such persons may count again in another household."));
        }
        return head;
    }

    /** A head whose numbers rest on ages. */
    TableHead.Builder headWithAges(String id, LocalizedText title, LocalizedText unit) {
        return head(id, title, unit)
                .addNotes(
                        LocalizedText.of(
                                "Ålder är den som uppnås under året. Den vars ålder är okänd räknas som vuxen om hen är sökande.",
                                "Age is the one reached in the year. A person of unknown age counts as adult if an applicant."));
    }

    TableHead.Builder headWithObstacles(String id, LocalizedText title) {
        TableHead.Builder head = headWithAges(id, title, PERSONS)
                .basis(LocalizedText.of(
                        "vuxna sökande och medsökande, var och en räknad en gång efter "
                                + settings.getObstacleChoice().getTermSv(),
                        "adult applicants and co-applicants, each counted once by "
                                + settings.getObstacleChoice().getTermEn()));
        if (settings.getYear() >= NEW_OBSTACLES) {
            head.addNotes(LocalizedText.of(
                    "Koderna för försörjningshinder ändrades 2017; äldre år är inte jämförbara rad för rad.",
                    "The codes of obstacles changed in 2017; earlier years cannot be compared row by row."));
        }
        if (selection.invalidObstacles() > 0) {
            head.addNotes(LocalizedText.of(
                    selection.invalidObstacles()
                            + " uppgifter om hinder har en kod som inte gäller för månaden eller inte ska rapporteras.",
                    selection.invalidObstacles()
                            + " obstacles have a code that is not valid in the month or is not to be reported."));
        }
        return head;
    }

    /** Men before women, as the official table has it; unknown sex only where there is any. */
    static Dimension sexes(boolean unknown, boolean young) {
        Dimension.Builder sexes = Dimension.builder("sex", LocalizedText.of("Kön", "Sex"));
        sexes.member(Sex.MAN.getCode(), young ? LocalizedText.of("Pojkar", "Boys") : LocalizedText.of("Män", "Men"));
        sexes.member(
                Sex.WOMAN.getCode(),
                young ? LocalizedText.of("Flickor", "Girls") : LocalizedText.of("Kvinnor", "Women"));
        if (unknown) {
            sexes.member(UNKNOWN_SEX, LocalizedText.of("Kön okänt", "Sex unknown"));
        }
        return sexes.total(TOTAL, TOTAL_LABEL).build();
    }

    /** The code of a sex as the counts have it. */
    static String sexCode(int sex) {
        return sex == 0 ? UNKNOWN_SEX : sex == 1 ? Sex.WOMAN.getCode() : Sex.MAN.getCode();
    }

    /** The classes of months with their total. */
    static Dimension.Builder durations() {
        Dimension.Builder columns =
                Dimension.builder(DURATION, LocalizedText.of("Månader med bistånd", "Months with assistance"));
        for (AssistanceDuration duration : AssistanceDuration.values()) {
            columns.member(duration);
        }
        return columns;
    }
}
