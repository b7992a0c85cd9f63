using Concord.Web.Seats;

namespace Concord.Tests.Web;

public sealed class AccessMatrixTests
{
    [Fact]
    public void Every_row_in_the_code_says_what_the_matrix_says()
    {
        var matrix = File.ReadLines(House.Shared("design", "access-matrix.csv")).Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(cells => cells[0], cells => string.Join(',', cells[1..11]));

        Assert.All(AccessMatrix.Rows, row => Assert.Equal(matrix[row.Action], row.Words));
    }

    [Fact]
    public void Only_the_two_principals_see_the_signs_without_a_charter_that_names_more_readers()
    {
        Assert.Equal(
            [Seat.Cio, Seat.Ciso],
            SeatExtensions.Choices.Where(seat => AccessMatrix.ViewSigns.Allows(seat, [])));
    }

    [Fact]
    public void The_board_sees_the_signs_once_the_charter_names_it_a_reader()
    {
        Assert.True(AccessMatrix.ViewSigns.Allows(Seat.Board, Readers.Of(["BOARD"])));
    }

    [Fact]
    public void A_charter_cannot_name_a_reader_whom_the_matrix_refuses()
    {
        Assert.False(AccessMatrix.ViewSigns.Allows(Seat.CioStaff, Readers.Of(["CIO_STAFF"])));
        Assert.False(AccessMatrix.ViewSigns.Allows(Seat.Admin, Readers.Of(["ADMIN"])));
        Assert.False(AccessMatrix.ViewSigns.Allows(Seat.Auditor, Readers.Of(["AUDITOR"])));
    }

    [Fact]
    public void A_charter_that_names_a_stranger_opens_nothing() => Assert.Empty(Readers.Of(["EVERYBODY", "", "anonymous"]));

    [Fact]
    public void Whoever_has_no_seat_may_do_nothing_the_matrix_lists() =>
        Assert.All(AccessMatrix.Rows, row => Assert.False(row.Allows(Seat.Anonymous, Readers.Of(["BOARD"]))));

    [Fact]
    public void Every_refusal_is_one_sentence_that_names_the_seat_or_asks_for_one() => Assert.All(
        from row in AccessMatrix.Rows
        from seat in SeatExtensions.Choices.Append(Seat.Anonymous)
        where !row.Allows(seat, [])
        select (Seat: seat, Sentence: row.Refusal(seat)),
        refusal =>
        {
            Assert.EndsWith(".", refusal.Sentence, StringComparison.Ordinal);
            Assert.Contains(refusal.Seat == Seat.Anonymous ? "Choose a seat" : refusal.Seat.Name(), refusal.Sentence, StringComparison.Ordinal);
        });
}
