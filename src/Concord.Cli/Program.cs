Console.WriteLine("concord");
