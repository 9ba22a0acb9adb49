package se.socialdata.reporting.table;

import java.util.List;
import se.socialdata.reporting.text.LocalizedText;

/** The two tables by sex of Luleå's council reports for the fourth quarter of 2025, entered as leaf cells. */
public final class PrintedTables {

    private static final LocalizedText SUM = LocalizedText.of("Summa total", "Grand total");

    private PrintedTables() {}

    /** LSS: interventions by sex, men first, with dashes. */
    public static StatTable lss() {
        Dimension.Builder rows = Dimension.builder(
                "intervention", LocalizedText.of("Typ av insats enligt 9 § p. 1–10 LSS", "Intervention"));
        List<String> labels = List.of(
                "9.1 Rådgivning eller annat personligt stöd",
                "9.2 Biträde av personlig assistans",
                "9.3 Ledsagarservice",
                "9.4 Biträde av kontaktperson",
                "9.5 Avlösarservice i hemmet",
                "9.6 Korttidsvistelse utanför det egna hemmet",
                "9.7 Korttidstillsyn för skolungdom över 12 år",
                "9.8 Boende i familjehem eller bostad med särskild service för barn eller ungdomar",
                "9.9 Bostad med särskild service för vuxna eller annan särskild anpassad bostad för vuxna",
                "9.10 Daglig verksamhet");
        for (int i = 0; i < labels.size(); i++) {
            rows.member("9." + (i + 1), LocalizedText.ofBoth(labels.get(i)));
        }
        Dimension columns = Dimension.builder(
                        "sex", LocalizedText.of("Ej verkställda gynnande beslut", "Unexecuted favourable decisions"))
                .member("men", LocalizedText.of("Män", "Men"))
                .member("women", LocalizedText.of("Kvinnor", "Women"))
                .total("total", SUM)
                .build();
        TableHead head = TableHead.builder()
                .id("lss-sex")
                .title(LocalizedText.of("Ej verkställda beslut efter insats och kön", "Unexecuted decisions by sex"))
                .build();
        return StatTable.builder(head, rows.total("total", SUM).build(), columns)
                .count("9.10", "women", 1)
                .count("9.10", "men", 3)
                .count("9.2", "women", 1)
                .count("9.4", "men", 9)
                .count("9.4", "women", 4)
                .count("9.9", "men", 13)
                .count("9.9", "women", 5)
                .build();
    }

    /** SoL: activities by sex, women first, subtotals by service area, dashes in empty rows only. */
    public static StatTable sol() {
        Dimension rows = Dimension.builder("activity", LocalizedText.of("Verksamhet inom", "Activity"))
                .member("SB-AO", LocalizedText.ofBoth("Särskilt boende, ÄO"))
                .member("KB-AO", LocalizedText.ofBoth("Korttidsboende, ÄO"))
                .member("DV-AO", LocalizedText.ofBoth("Dagverksamhet/ sysselsättning, ÄO"))
                .member("KP-AO", LocalizedText.ofBoth("Kontaktperson, ÄO"))
                .subtotal("AO", LocalizedText.ofBoth("Total ÄO"), List.of("SB-AO", "KB-AO", "DV-AO", "KP-AO"))
                .member("SB-OF", LocalizedText.ofBoth("Särskilt boende, OF"))
                .member("DV-OF", LocalizedText.ofBoth("Dagverksamhet/ sysselsättning, OF"))
                .member("KP-OF", LocalizedText.ofBoth("Kontaktperson, OF"))
                .member("BS", LocalizedText.ofBoth("Boendestöd"))
                .member("OV", LocalizedText.ofBoth("Övrigt, OF"))
                .subtotal("OF", LocalizedText.ofBoth("Total OF"), List.of("SB-OF", "DV-OF", "KP-OF", "BS", "OV"))
                .member("BO-IFO", LocalizedText.ofBoth("Bostad IFO"))
                .member("KP-IFO", LocalizedText.ofBoth("Kontaktperson, IFO"))
                .member("KF-IFO", LocalizedText.ofBoth("Kontaktfamilj, IFO"))
                .member("OP-IFO", LocalizedText.ofBoth("Öppen vården, IFO"))
                .member("BH-IFO", LocalizedText.ofBoth("Behandlingshem, IFO"))
                .subtotal(
                        "IFO",
                        LocalizedText.ofBoth("Total IFO"),
                        List.of("BO-IFO", "KP-IFO", "KF-IFO", "OP-IFO", "BH-IFO"))
                .total("total", LocalizedText.of("Totalt samtliga verksamheter", "Total"))
                .build();
        Dimension columns = Dimension.builder("sex", LocalizedText.EMPTY)
                .member("women", LocalizedText.of("Ej verkställda gynnande beslut Kvinnor", "Women"))
                .member("men", LocalizedText.of("Ej verkställda gynnande beslut Män", "Men"))
                .total("total", SUM)
                .build();
        TableHead head = TableHead.builder()
                .id("sol-sex")
                .title(LocalizedText.of("Ej verkställda beslut efter verksamhet och kön", "Unexecuted decisions"))
                .zeroDisplay(ZeroDisplay.DASH_IN_EMPTY_ROWS)
                .build();
        return StatTable.builder(head, rows, columns)
                .count("SB-AO", "women", 43)
                .count("SB-AO", "men", 23)
                .count("DV-AO", "women", 2)
                .count("DV-AO", "men", 6)
                .count("KP-AO", "women", 3)
                .count("KP-AO", "men", 3)
                .count("SB-OF", "women", 1)
                .count("DV-OF", "men", 1)
                .count("KP-OF", "women", 3)
                .count("KP-OF", "men", 2)
                .count("BO-IFO", "women", 4)
                .count("BO-IFO", "men", 8)
                .count("KP-IFO", "women", 4)
                .count("KP-IFO", "men", 2)
                .count("KF-IFO", "women", 3)
                .count("KF-IFO", "men", 2)
                .count("OP-IFO", "men", 1)
                .build();
    }
}
