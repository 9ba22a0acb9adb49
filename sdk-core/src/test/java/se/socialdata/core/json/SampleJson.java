package se.socialdata.core.json;

import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.DATE_INTERVAL;
import static se.socialdata.core.json.JsonTypes.DECIMAL;
import static se.socialdata.core.json.JsonTypes.LONG;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.deferred;
import static se.socialdata.core.json.JsonTypes.integer;
import static se.socialdata.core.json.JsonTypes.text;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import se.socialdata.core.json.sample.Stop;
import se.socialdata.core.json.sample.Ticket;
import se.socialdata.core.json.sample.Visit;
import se.socialdata.core.json.sample.VisitKind;
import se.socialdata.core.time.DateInterval;

/** The descriptions of the sample records, and their provider. */
public final class SampleJson implements JsonTypeProvider {

    static final JsonType<Ticket> TICKET =
            text(Ticket.class, Ticket::parse, Ticket::toString, "expected a ticket as T-17", "^T-[0-9]{1,6}$");

    static final JsonRecord<Stop> STOP = JsonRecord.of("Stop", Stop.class, Stop::builder, Stop.Builder::build)
            .describedAs("A stop on the way.")
            .required("date", "The day of the stop.", DATE, Stop::getDate, Stop.Builder::date)
            .list(
                    "detours",
                    "Stops within the stop.",
                    deferred(Stop.class, () -> SampleJson.STOP),
                    Stop::getDetours,
                    Stop.Builder::addDetours)
            .build();

    static final JsonRecord<Visit> VISIT = JsonRecord.of("Visit", Visit.class, Visit::builder, Visit.Builder::build)
            .describedAs("A visit.")
            .required("id", "The id.", TEXT, Visit::getId, Visit.Builder::id)
            .required("decisionDate", "The day.", DATE, Visit::getDecisionDate, Visit.Builder::decisionDate)
            .required("kind", "The kind.", coded(VisitKind.class), Visit::getKind, Visit.Builder::kind)
            .required("ticket", "The ticket.", TICKET, Visit::getTicket, Visit.Builder::ticket)
            .required("rooms", "The number of rooms.", integer(0, 99), Visit::getRooms, Visit.Builder::rooms)
            .optional("answerDate", "The answer.", DATE, Visit::getAnswerDate, Visit.Builder::answerDate)
            .optional("note", "A note.", TEXT, Visit::getNote, Visit.Builder::note)
            .optionalInteger("guests", "The guests.", integer(1, 50), Visit::getGuests, Visit.Builder::guests)
            .optional("distance", "Metres.", LONG, Visit::getDistance, Visit.Builder::distance)
            .optional("hours", "Hours.", DECIMAL, Visit::getHours, Visit.Builder::hours)
            .optional("stay", "The stay.", DATE_INTERVAL, Visit::getStay, Visit.Builder::stay)
            .flag("partial", "Whether it was cut short.", Visit::isPartial, Visit.Builder::partial)
            .list("stops", "Stops on the way.", STOP, Visit::getStops, Visit.Builder::addStops)
            .list(
                    "otherKinds",
                    "Other kinds.",
                    coded(VisitKind.class),
                    Visit::getOtherKinds,
                    Visit.Builder::addOtherKinds)
            .build();

    /** The same record with the same properties, made from values. */
    static final JsonRecord<Visit> VISIT_OF_VALUES =
            JsonRecord.ofValues("Visit", Visit.class, "A visit.", properties -> {
                ValueProperty<String> id = properties.required("id", "The id.", TEXT, Visit::getId);
                ValueProperty<LocalDate> decisionDate =
                        properties.required("decisionDate", "The day.", DATE, Visit::getDecisionDate);
                ValueProperty<VisitKind> kind =
                        properties.required("kind", "The kind.", coded(VisitKind.class), Visit::getKind);
                ValueProperty<Ticket> ticket = properties.required("ticket", "The ticket.", TICKET, Visit::getTicket);
                ValueProperty<Integer> rooms =
                        properties.required("rooms", "The number of rooms.", integer(0, 99), Visit::getRooms);
                ValueProperty<Optional<LocalDate>> answerDate =
                        properties.optional("answerDate", "The answer.", DATE, Visit::getAnswerDate);
                ValueProperty<Optional<String>> note = properties.optional("note", "A note.", TEXT, Visit::getNote);
                ValueProperty<OptionalInt> guests =
                        properties.optionalInteger("guests", "The guests.", integer(1, 50), Visit::getGuests);
                ValueProperty<Optional<Long>> distance =
                        properties.optional("distance", "Metres.", LONG, Visit::getDistance);
                ValueProperty<Optional<BigDecimal>> hours =
                        properties.optional("hours", "Hours.", DECIMAL, Visit::getHours);
                ValueProperty<Optional<DateInterval>> stay =
                        properties.optional("stay", "The stay.", DATE_INTERVAL, Visit::getStay);
                ValueProperty<Boolean> partial =
                        properties.flag("partial", "Whether it was cut short.", Visit::isPartial);
                ValueProperty<ImmutableList<Stop>> stops =
                        properties.list("stops", "Stops on the way.", STOP, Visit::getStops);
                ValueProperty<ImmutableList<VisitKind>> otherKinds =
                        properties.list("otherKinds", "Other kinds.", coded(VisitKind.class), Visit::getOtherKinds);
                return values -> Visit.builder()
                        .id(values.get(id))
                        .decisionDate(values.get(decisionDate))
                        .kind(values.get(kind))
                        .ticket(values.get(ticket))
                        .rooms(values.get(rooms))
                        .answerDate(values.get(answerDate))
                        .note(values.get(note))
                        .guests(values.get(guests))
                        .distance(values.get(distance))
                        .hours(values.get(hours))
                        .stay(values.get(stay))
                        .partial(values.get(partial))
                        .stops(values.get(stops))
                        .otherKinds(values.get(otherKinds))
                        .build();
            });

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(TICKET, STOP, VISIT);
    }
}
