package nl.schakel.testkit;

import java.util.Set;

/** What MongoDB (standalone, replica set, sharded) and the embedded server understand in the same way. */
final class Dialect {

    static final Set<String> COMMANDS = Set.of(
            "find", "getMore", "killCursors", "insert", "update", "delete", "findAndModify", "findandmodify",
            "aggregate", "count", "distinct", "createIndexes", "dropIndexes", "listIndexes", "create", "drop",
            "dropDatabase", "listCollections", "listDatabases", "ping", "hello", "isMaster", "ismaster", "buildInfo",
            "buildinfo", "endSessions", "dbStats");

    static final Set<String> QUERY = Set.of(
            "$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$nin", "$not", "$or", "$nor", "$and", "$exists",
            "$type", "$size", "$all", "$elemMatch", "$regex", "$options", "$mod", "$expr");

    static final Set<String> UPDATE = Set.of(
            "$set", "$unset", "$inc", "$min", "$max", "$mul", "$rename", "$currentDate", "$setOnInsert", "$push",
            "$pull", "$pullAll", "$pop", "$addToSet");

    static final Set<String> STAGES = Set.of(
            "$match", "$skip", "$limit", "$sort", "$project", "$count", "$group", "$addFields", "$unwind",
            "$graphLookup", "$lookup", "$replaceRoot", "$sample", "$sortByCount", "$bucket", "$facet", "$unset", "$out",
            "$merge");

    static final Set<String> EXPRESSIONS = Set.of(
            "$abs", "$add", "$allElementsTrue", "$and", "$anyElementTrue", "$arrayElemAt", "$arrayToObject", "$avg",
            "$ceil", "$cmp", "$concat", "$concatArrays", "$cond", "$convert", "$dateToString", "$dayOfMonth",
            "$dayOfWeek", "$dayOfYear", "$divide", "$eq", "$exp", "$filter", "$floor", "$gt", "$gte", "$hour",
            "$ifNull", "$in", "$indexOfArray", "$indexOfBytes", "$indexOfCP", "$isArray", "$literal", "$ln", "$log",
            "$log10", "$lt", "$lte", "$map", "$max", "$mergeObjects", "$min", "$minute", "$mod", "$month", "$multiply",
            "$ne", "$not", "$objectToArray", "$or", "$pow", "$rand", "$range", "$reduce", "$reverseArray", "$second",
            "$setDifference", "$setEquals", "$setIntersection", "$setIsSubset", "$setUnion", "$size", "$slice",
            "$split", "$sqrt", "$strLenBytes", "$strLenCP", "$substr", "$substrBytes", "$substrCP", "$subtract", "$sum",
            "$toBool", "$toDate", "$toDouble", "$toInt", "$toLong", "$toLower", "$toObjectId", "$toString", "$toUpper",
            "$trunc", "$year", "$first", "$last", "$push", "$addToSet", "$meta");

    private Dialect() {}
}
