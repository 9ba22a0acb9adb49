package se.socialdata.reporting.barnahus;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.barnahus.InvolvedAdult;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.Readability;
import se.socialdata.core.barnahus.VisibleLog;
import se.socialdata.reporting.text.LocalizedText;

/**
 * A text of the log that is written for the child, and how hard it is to read (text som barnet ska kunna läsa). The text
 * itself is not kept.
 *
 * @param place where it stands: the kind of event, the role of the adult, or the closing words; no name
 * @param date the day of the event, or empty for other texts and where it is not stated
 * @param readability the measure
 */
public record ChildText(LocalizedText place, Optional<LocalDate> date, Readability readability) {

    /**
     * All texts of a view that are written for the child, in the order in which the {@linkplain ChildForm form} has them.
     *
     * @param view what the reader may see of the log
     * @return the texts
     */
    public static ImmutableList<ChildText> from(VisibleLog view) {
        ImmutableList.Builder<ChildText> texts = ImmutableList.builder();
        view.getAdultRows()
                .forEach(row -> row.forEach(adult ->
                        adult.getFunction().ifPresent(text -> texts.add(of(placeOf(adult), Optional.empty(), text)))));
        for (LogEvent event : view.getEvents()) {
            event.getChildDescription().ifPresent(text -> texts.add(of(LogWords.kinds(event), event.getDate(), text)));
        }
        view.getClosingWords()
                .ifPresent(text ->
                        texts.add(of(LocalizedText.of("Avslutande ord", "Closing words"), Optional.empty(), text)));
        return texts.build();
    }

    private static LocalizedText placeOf(InvolvedAdult adult) {
        return LocalizedText.of("Funktion: ", "What they do: ").plus(LocalizedText.of(adult.getRole()));
    }

    private static ChildText of(LocalizedText place, Optional<LocalDate> date, String text) {
        return new ChildText(place, date, Readability.of(text));
    }
}
