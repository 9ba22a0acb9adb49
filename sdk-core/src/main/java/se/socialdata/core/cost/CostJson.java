package se.socialdata.core.cost;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;

/** How the records of this area stand in JSON. */
public final class CostJson implements JsonTypeProvider {

    static final JsonRecord<CostLine> COST_LINE = JsonRecord.of(
                    "CostLine", CostLine.class, CostLine::builder, CostLine.Builder::build)
            .describedAs("What one item cost (kostnadspost).")
            .required("item", "The cost item.", coded(CostItem.class), CostLine::getItem, CostLine.Builder::item)
            .required(
                    "amount",
                    "The cost in kronor, in current prices.",
                    FoundationJson.MONEY,
                    CostLine::getAmount,
                    CostLine.Builder::amount)
            .build();

    /** The costs of one municipality in one year. */
    public static final JsonRecord<CostRecord> COST_RECORD = JsonRecord.of(
                    "CostRecord", CostRecord.class, CostRecord::builder, CostRecord.Builder::build)
            .describedAs(
                    "The costs of one municipality in one year, in current prices (kommunens kostnader enligt räkenskapssammandraget).")
            .required(
                    "municipality",
                    "The municipality.",
                    FoundationJson.MUNICIPALITY,
                    CostRecord::getMunicipality,
                    CostRecord.Builder::municipality)
            .required(
                    "year",
                    "The calendar year of the costs.",
                    integer(1900, 2999),
                    CostRecord::getYear,
                    CostRecord.Builder::year)
            .list(
                    "lines",
                    "The costs, each item at most once. Where an item has lines below it, its own line is a control sum.",
                    COST_LINE,
                    CostRecord::getLines,
                    CostRecord.Builder::addLines)
            .optional(
                    "ownCommitment",
                    "Whether the amounts are the costs of the municipality's own commitment: gross costs without internal income and sales to others.",
                    BOOLEAN,
                    CostRecord::getOwnCommitment,
                    CostRecord.Builder::ownCommitment)
            .optional(
                    "refugeeAssistanceIncluded",
                    "Whether financial assistance to refugees is included; it is accounted for elsewhere since 2016.",
                    BOOLEAN,
                    CostRecord::getRefugeeAssistanceIncluded,
                    CostRecord.Builder::refugeeAssistanceIncluded)
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public CostJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(COST_LINE, COST_RECORD);
    }
}
