namespace SocraticBench.Core.Dialogues.Pasted;

/// <summary>The words of work and trade, and those for any subject that has none of its own.</summary>
internal static class SocietyWords
{
    public static readonly Lexicon Economics = new(
        ["an invoice", "a market stall", "a balance sheet", "a warehouse", "a receipt", "a price tag", "a delivery note", "a shop window", "a savings book", "a survey", "a bar chart"],
        ["invoices", "market stalls", "balance sheets", "warehouses", "receipts", "price tags", "delivery notes", "shop windows", "savings books", "surveys", "catalogues", "opening hours"],
        ["book-keeping", "the history of coins", "advertising", "packaging", "the weekly market", "household budgets", "the school shop", "trade fairs", "cooperatives"],
        ["counting the stock", "comparing catalogues", "filling in a form", "interviewing a shopkeeper", "drawing a chart", "sorting receipts", "planning a stall", "writing an advert"],
        ["the cash box", "the spreadsheet", "the calculator", "the ledger", "the label printer", "the scales", "the order form", "the display"],
        ["at the weekly market", "in the school shop", "in the ledger", "at the counter", "in the case study", "on the third slide"],
        ["receipts", "crates", "customers", "labels", "orders", "pages"]);

    public static readonly Lexicon Career = new(
        ["a workshop", "an application folder", "a timetable", "a job fair", "a notice", "an interview guide", "a course list", "a rota", "a handover sheet", "a certificate", "an open day"],
        ["workshops", "application folders", "timetables", "job fairs", "notices", "course lists", "rotas", "certificates", "open days", "brochures", "phone calls", "appointments"],
        ["open days", "evening classes", "working hours", "interview rooms", "the canteen plan", "training brochures", "commuting", "part-time models", "writing a short profile"],
        ["updating a profile", "sorting certificates", "collecting brochures", "calling the office", "filling in the rota", "visiting an open day", "noting appointments", "comparing timetables"],
        ["the calendar", "the folder with the blue label", "the rota", "the brochure", "the online form", "the noticeboard", "the phone list", "the appointment book"],
        ["at the job centre", "in the staff room", "on the noticeboard", "at the open day", "in the brochure", "in the mailbox"],
        ["appointments", "brochures", "hours", "courses", "forms", "pages"]);

    public static readonly Lexicon General = new(
        ["a notebook", "a poster", "a list", "a drawing", "a chapter", "a question sheet", "a diagram", "a summary", "a photograph", "a folder"],
        ["notebooks", "posters", "lists", "drawings", "chapters", "question sheets", "diagrams", "summaries", "photographs", "folders"],
        ["the first chapter", "working in groups", "taking notes", "the project week", "how to present", "the glossary", "the second unit"],
        ["taking notes", "drawing a diagram", "sorting the sheets", "reading aloud", "comparing notes", "preparing a poster", "collecting examples"],
        ["the projector", "the folder", "the whiteboard", "the stapler", "the timetable", "the reading list"],
        ["in the library", "on the course page", "in the folder", "at the back of the room", "in the reader"],
        ["pages", "sheets", "notes", "minutes", "examples"]);

    public static readonly Lexicon Neutral = new(
        ["a wooden crate", "a garden bench", "a lamp", "a blanket", "a bucket", "a ladder", "a teapot", "a coat hook", "a doormat", "a flower box", "a bicycle bell", "a shelf"],
        ["wooden crates", "benches", "lamps", "blankets", "buckets", "ladders", "teapots", "coat hooks", "doormats", "flower boxes", "shelves", "cushions", "curtains", "umbrellas"],
        ["the storage room", "the footpath by the river", "the summer timetable", "the kitchen cupboard", "the bus shelter", "the tool shed", "the village hall", "the campsite"],
        ["sweeping the yard", "painting the fence", "airing the rooms", "stacking chairs", "folding blankets", "washing the windows", "watering the flower boxes", "oiling the hinges"],
        ["the broom", "the key board", "the watering can", "the paint brush", "the wheelbarrow", "the list by the door", "the hand cart", "the toolbox"],
        ["in the yard", "behind the shed", "at the bus stop", "in the hallway", "by the river", "on the upper floor"],
        ["pieces", "metres", "boxes", "litres", "steps", "minutes"]);
}
